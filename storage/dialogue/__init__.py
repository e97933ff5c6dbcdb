"""The memory of dialogues: texts, papers, promises and allies."""
