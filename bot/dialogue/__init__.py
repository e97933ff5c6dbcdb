"""The shell of dialogues: what is kept, made, reminded of and followed."""
