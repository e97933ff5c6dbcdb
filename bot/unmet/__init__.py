"""Questions that no peer has answered, and what persons of the team do: by command, page or chat."""
