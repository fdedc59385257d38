"""Compare a graph with what people found in the same articles: gold files, matching, scores."""
