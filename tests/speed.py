"""Measure how time grows with size, on machines that do other work as well.

Only this process's own processor time counts, of several runs the fastest: what else the machine does then hardly
shows. Bounds still leave room: what is linear stays far below them, what is quadratic far above.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def seconds(run: Callable[[], object], runs: int = 3) -> float:
    """Return the processor time that the fastest of several runs takes."""
    fastest = float("inf")
    for _ in range(runs):
        gc.collect()
        started = time.process_time()
        run()
        fastest = min(fastest, time.process_time() - started)
    return fastest


def growth(run: Callable[[int], object], small: int, large: int) -> float:
    """Return how many times longer ``run`` takes with ``large`` than with ``small``.

    A twentieth of a second is added to both, so that what takes next to no time does not seem to grow.
    """
    run(small)  # whatever is loaded once is loaded now
    return (seconds(lambda: run(large)) + 0.05) / (seconds(lambda: run(small)) + 0.05)
