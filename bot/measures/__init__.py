"""What the line tells of itself (PRODUCT 9.2): figures of asking and of practices, by channel and language, never of few."""
