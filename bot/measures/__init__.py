"""What the line tells of itself (PRODUCT 9.2): figures by channel and language, never of few."""
