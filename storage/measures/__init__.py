"""What is counted of asking and of practices (PRODUCT 9.2), one noun a file: ids, times and counts, never words or names."""
