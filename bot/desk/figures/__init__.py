"""What the room of figures is made of: the counts, how they are said, and pictures of them."""
