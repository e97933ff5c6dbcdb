"""Pages that members read with a code from the line, and the door they all share."""
