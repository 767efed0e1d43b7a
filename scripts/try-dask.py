"""The Dask recipe of docs/engines.md on two workers, of which one is killed on the way."""

import os
import signal
import subprocess
import sys
import threading
import time

import dask.bag as db
from distributed import Client, LocalCluster


def articles(lines):
    run = subprocess.run(
        ["article-fmt", "stream", "--text-field", "body"],
        input="".join(lines).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return run.stdout.decode().split("\n")[:-1]


def kill_a_worker(client):
    """Kills the first worker that is at work."""
    while True:
        busy = [worker for worker, tasks in client.processing().items() if tasks]
        if busy:
            os.kill(client.run(os.getpid, workers=busy[:1])[busy[0]], signal.SIGKILL)
            return
        time.sleep(0.01)


def main():
    source, target = sys.argv[1:]
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster, Client(cluster) as client:
        pages = db.read_text(source, blocksize="100kB")
        killer = threading.Thread(target=kill_a_worker, args=(client,))
        killer.start()
        with open(target, "w", encoding="utf-8") as output:
            output.writelines(f"{line}\n" for line in pages.map_partitions(articles).compute())
        killer.join()


if __name__ == "__main__":
    main()
