"""Tests of training/: what needs no PyTorch."""
