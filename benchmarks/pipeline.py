"""Time the Hindi pipeline against its trained model alone: ``python benchmarks/pipeline.py [--rounds N]``.

Both read the seeds and the development articles in turn, in one process and on one core; a round is all articles once,
and the best round of each counts. Loading is timed in fresh processes, up to the first word read, since lexicons load
when they are first needed. Prints words a second, seconds, and the two ratios.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.language import Language

from kg.articles import find_articles, read_article
from kg.language import load_pipeline, read
from kg.language.recogniser import PIPE
from kg.language.tokenizer import KhabarTokenizer
from kg.model import Article

ROOT = Path(__file__).parents[1]
FOLDERS = [ROOT / "seeds", ROOT / "tests" / "gold" / "articles"]
LOAD = """
import sys, time
import spacy
from kg.language import load_pipeline
from kg.language.recogniser import PIPE
from kg.language.tokenizer import KhabarTokenizer
started = time.perf_counter()
if sys.argv[1] == "model":
    nlp = spacy.blank("hi")
    nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    nlp.add_pipe(PIPE)
else:
    nlp = load_pipeline()
nlp("एक शब्द")
print(time.perf_counter() - started)
"""


def model_alone() -> Language:
    """Return the tokenizer and the trained model, and nothing else."""
    nlp = spacy.blank("hi")
    nlp.tokenizer = KhabarTokenizer(nlp.vocab)
    nlp.add_pipe(PIPE)
    return nlp


def seconds(run: Callable[[Article], object], articles: list[Article]) -> float:
    """Return the processor seconds that one round takes."""
    started = time.process_time()
    for article in articles:
        run(article)
    return time.process_time() - started


def load_seconds(what: str, rounds: int) -> float:
    """Return the least seconds that loading takes in a fresh process."""
    command = [sys.executable, "-c", LOAD, what]
    return min(float(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(rounds))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    articles = [read_article(path) for path in find_articles(FOLDERS)]
    words = sum(len(article.text.split()) for article in articles)
    whole, model = load_pipeline(), model_alone()
    least = {"pipeline": 1e9, "model": 1e9}
    for _ in range(rounds + 1):
        least["model"] = min(least["model"], seconds(lambda a: model(a.text), articles))
        least["pipeline"] = min(least["pipeline"], seconds(lambda a: read(whole, a), articles))
    speed = {name: round(words / value) for name, value in least.items()}
    loading = {name: round(load_seconds(name, 3), 2) for name in ("model", "pipeline")}
    figures = {
        "words a second": speed,
        "pipeline reaches of its model's speed": round(speed["pipeline"] / speed["model"], 2),
        "seconds to load": loading,
        "pipeline takes times its model's loading": round(loading["pipeline"] / loading["model"], 2),
    }
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
