"""Runs every measurement, one after the other, each in a process of its own: `make bench`, or with `--quick`.

What fails does not stop the others; `--quick` prints only, else docs/performance.md is written anew.
"""

import json
import pkgutil
import subprocess
import sys
import time

import bench
from bench import _report
from bench._report import Run

PATIENCE = 240.0
"""Seconds for each."""


def run(name: str, *options: str) -> Run:
    """Run one, and read its last line."""
    began = time.perf_counter()
    try:
        command = [sys.executable, "-m", f"bench.{name}", *options]
        ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=PATIENCE)
        figures, failure = json.loads(ran.stdout.strip().splitlines()[-1]), None
    except subprocess.TimeoutExpired:
        figures, failure = {}, f"not done in {PATIENCE:.0f} s"
    except (subprocess.CalledProcessError, ValueError, IndexError) as error:
        figures, failure = {}, f"failed: {type(error).__name__}"
    return Run(name, figures, failure, time.perf_counter() - began)


def main() -> None:
    """Print a line of JSON for each, under its name; the exit status tells whether all of them ran."""
    options = sys.argv[1:]
    runs = []
    for module in pkgutil.iter_modules(bench.__path__):
        if not module.name.startswith("_"):
            runs.append(run(module.name, *options))
            print(json.dumps({module.name: runs[-1].failure or runs[-1].figures}), flush=True)
    if "--quick" not in options:
        _report.write(runs)
    sys.exit(any(one.failure for one in runs))


if __name__ == "__main__":
    main()
