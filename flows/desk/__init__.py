"""The desk by chat: the same work as on its pages, one small thing at a time."""
