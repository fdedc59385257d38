"""Graph -> answers: an embedded store, the named queries, and how answers are shown.

The way in is `kg.store.run.run_query`; `kg.store.embedded.load_store` keeps a graph for many queries.
"""
