"""Runs every measurement, one after the other, each in a process of its own: `make bench`."""

import json
import pkgutil
import subprocess
import sys

import bench


def main() -> None:
    """Print a line of JSON for each, under its name; the exit status tells whether all of them ran."""
    failed = False
    for module in pkgutil.iter_modules(bench.__path__):
        if module.name.startswith("_"):
            continue
        ran = subprocess.run(
            [sys.executable, "-m", f"bench.{module.name}"], stdout=subprocess.PIPE, text=True, check=False
        )
        failed |= ran.returncode != 0
        figures = json.loads(ran.stdout.strip().splitlines()[-1]) if ran.returncode == 0 else "failed"
        print(json.dumps({module.name: figures}), flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
