#!/usr/bin/env python3
"""Measures galleyd under load with wrk on the same machine: get one, patch one, patch 1,000, list 10,000, with authentication on.

Prints one JSON object a line: name, value, unit, and for comparison what FastAPI with two workers reached on such a machine."""

import argparse
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request

ITEMS = 10_000
FASTAPI = {"get_one": 6200.0, "patch_one": 4200.0, "patch_1000": 115.0, "list_10000": 0.56}
TARGET_RATIO = {"get_one": 4, "patch_one": 3, "patch_1000": 5, "list_10000": 40}


class Server:
    """A galleyd with one admin, on a free port and in a folder of its own."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        subprocess.run([program, "migrate", "--data", folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run([program, "add-user", "--data", folder, "--email", "load@shop.example", "--role", "admin", "--organization", "Load"],
                       input="correct horse battery", text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        environment = {**os.environ, "GALLEYD_CONNECTIONS_PER_ADDRESS": "1000"}
        self.process = subprocess.Popen([program, "serve", "--data", folder, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=environment)
        line = self.process.stdout.readline()
        self.address = re.search(r"http://\S+", line).group(0)
        self.token = None
        self.token = self.call("POST", "/api/v1/auth/login", {"email": "load@shop.example", "password": "correct horse battery"})["access_token"]

    def call(self, verb, path, body=None, content_type="application/json"):
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data=data, method=verb)
        if data is not None:
            request.add_header("Content-Type", content_type)
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


def product_file():
    """A WooCommerce file whose items are about 2.3 kB each as JSON."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["ID", "Type", "SKU", "Name", "Published", "Short description", "Description", "Regular price", "Categories",
                     "Attribute 1 name", "Attribute 1 value(s)"])
    sentence = "A sturdy steel kettle for every day, with a wooden grip and a lid that closes tightly. "
    for number in range(ITEMS):
        writer.writerow([number + 1, "simple", f"KET-{number:05d}", f"Kettle {number}", 1, sentence * 2, sentence * 8, "39.90", "Kitchen > Kettles",
                         "Material", "Steel"])
    return text.getvalue().encode()


def upload(server, project):
    boundary = "galley-load"
    body = (f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="load.csv"\r\nContent-Type: text/csv\r\n\r\n').encode()
    body += product_file() + f"\r\n--{boundary}--\r\n".encode()
    server.call("POST", f"/api/v1/projects/{project}/sources/file", body, f"multipart/form-data; boundary={boundary}")


def wrk(server, script, seconds, connections, threads=1):
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script)
        file.flush()
        result = subprocess.run(["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", file.name, server.address],
                                capture_output=True, text=True, check=True)
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", result.stdout)
    if refused:
        raise SystemExit(f"{refused.group(1)} requests were refused:\n{result.stdout}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", result.stdout).group(1))


def lua(verb, path_expression, body_expression, token, before=""):
    return f"""
{before}
wrk.headers["Authorization"] = "Bearer {token}"
wrk.headers["Content-Type"] = "application/json"
local count = 0
function request()
  count = count + 1
  return wrk.format("{verb}", {path_expression}, nil, {body_expression})
end
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="galleyd")
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--filter", default="")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.program, folder)
        try:
            project = server.call("POST", "/api/v1/projects", b"name=Load&platform=woocommerce", "application/x-www-form-urlencoded")["id"]
            upload(server, project)
            items = [item["id"] for item in server.call("GET", f"/api/v1/projects/{project}/items")]
            assert len(items) == ITEMS, f"{len(items)} items were imported"
            ids = "local ids = {" + ",".join(f'"{item}"' for item in items) + "}\nlocal states = {'approved', 'rejected'}"
            base = f'"/api/v1/projects/{project}'
            batches = "local bodies = {" + ",".join(
                "'" + json.dumps({"item_ids": items[start:start + 1000], "status": status}) + "'"
                for status in ("approved", "rejected") for start in range(0, ITEMS, 1000)) + "}"
            state = "states[1 + math.floor(count / #ids) % 2]"
            runs = {
                "get_one": (lua("GET", base + '"', "nil", server.token), 32),
                "patch_one": (lua("PATCH", base + '/items/" .. ids[1 + count % #ids]', f"'{{\"status\":\"' .. {state} .. '\"}}'", server.token, ids), 32),
                "patch_1000": (lua("PATCH", base + '/items/batch"', "bodies[1 + count % #bodies]", server.token, batches), 4),
                "list_10000": (lua("GET", base + '/items"', "nil", server.token), 2),
            }
            for name, (script, connections) in runs.items():
                if arguments.filter and not re.search(arguments.filter, "server/" + name):
                    continue
                value = wrk(server, script, arguments.seconds, connections)
                print(json.dumps({"name": "server/" + name, "value": round(value, 2), "unit": "requests/s", "comparison": FASTAPI[name],
                                  "ratio": round(value / FASTAPI[name], 2), "target": f">= {TARGET_RATIO[name]} x"}), flush=True)
        finally:
            server.stop()


if __name__ == "__main__":
    sys.exit(main())
