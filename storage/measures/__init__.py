"""What is counted of asking (PRODUCT 9.2), one query a file: ids, times and counts, never words or names."""
