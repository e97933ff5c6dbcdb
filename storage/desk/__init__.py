"""Who works the desk, and what it keeps."""
