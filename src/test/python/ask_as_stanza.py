"""Asks a server in the manner of Stanza's CoreNLPClient: ask_as_stanza.py PORT ANNOTATORS SCHEMA < TEXT

The properties stand in the URL as Python prints them; the answer is a document of CoreNLP's protobuf
schema behind its length, read by Google's library, which knows nothing but SCHEMA: CoreNLP's
compiled .proto, a FileDescriptorProto. Prints the words and the sentiment of each sentence. Ends
with 22, as "curl --fail" does, if the server answers with an error.
"""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.internal.decoder import _DecodeVarint

port, annotators, schema = sys.argv[1:]
pool = descriptor_pool.DescriptorPool()
with open(schema, "rb") as file:
    pool.AddSerializedFile(file.read())
Document = message_factory.MessageFactory(pool).GetPrototype(
    pool.FindMessageTypeByName("edu.stanford.nlp.pipeline.Document")
)

properties = {"annotators": annotators, "outputFormat": "serialized"}
request = urllib.request.Request(
    f"http://localhost:{port}/?" + urllib.parse.urlencode({"properties": str(properties)}),
    data=sys.stdin.buffer.read(),
    headers={"Content-Type": "text/plain; charset=utf-8"},
)
try:
    with urllib.request.urlopen(request) as response:
        answer = response.read()
except urllib.error.HTTPError as error:
    print(error.read().decode(), file=sys.stderr)
    sys.exit(22)

size, start = _DecodeVarint(answer, 0)
if start + size != len(answer):
    sys.exit(f"{len(answer)} bytes are not a length and a document of {size} bytes")
document = Document.FromString(answer[start:])
print(
    json.dumps(
        {
            "words": [[token.word for token in s.token] for s in document.sentence],
            "sentiments": [s.sentiment for s in document.sentence],
        }
    )
)
