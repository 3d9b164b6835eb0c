"""Asks a server by Python's standard library: ask_with_urllib.py PORT PROPERTIES < TEXT

Prints the answer as it comes. Ends with 22, as "curl --fail" does, if the server answers with an
error.
"""
import sys
import urllib.error
import urllib.parse
import urllib.request

port, properties = sys.argv[1:]
request = urllib.request.Request(
    f"http://localhost:{port}/?" + urllib.parse.urlencode({"properties": properties}),
    data=sys.stdin.buffer.read(),
    headers={"Content-Type": "text/plain;charset=UTF-8"},
)
try:
    with urllib.request.urlopen(request) as response:
        sys.stdout.buffer.write(response.read())
except urllib.error.HTTPError as error:
    print(error.read().decode(), file=sys.stderr)
    sys.exit(22)
