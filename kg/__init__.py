"""Khabar: Hindi news in, a knowledge graph out in which every fact is pinned to the words it comes from."""

__version__ = "0.1.0"
