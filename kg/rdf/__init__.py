"""Entities and events -> triples: what a build writes.

The way in is `kg.rdf.dataset.build_dataset` (a World to an rdflib Dataset) and `kg.rdf.write` (its files).
"""
