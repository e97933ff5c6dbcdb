"""The facilitators' pages: server-rendered, light, in three languages; they work without scripts."""
