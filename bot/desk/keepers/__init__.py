"""The rooms of language keepers, typists, those who let women in, and safety persons."""
