"""The one-page paper of a dialogue (PRODUCT 6.8, D12): what is on it, in which words, and how it is set."""
