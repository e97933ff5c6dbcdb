"""What is counted of asking and practices (PRODUCT 9.2), a noun a file: ids, times, counts; no words."""
