"""The conversations of a dialogue: preparing it, practising, the paper, the day, and its promises."""
