"""What keepers, typists, safety persons and those who let women in do: for the desk's pages and for the typed
commands alike."""
