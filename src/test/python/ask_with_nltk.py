"""Asks a server by NLTK's CoreNLPParser: ask_with_nltk.py PORT ANNOTATORS < TEXT

Prints the answer, and words and parts of speech as NLTK has them. Ends with 22, as "curl --fail"
does, if the server answers with an error.
"""
import json
import sys

import requests
from nltk.parse.corenlp import CoreNLPParser

port, annotators = sys.argv[1:]
text = sys.stdin.buffer.read().decode()
parser = CoreNLPParser(url=f"http://localhost:{port}", tagtype="pos")
try:
    answer = parser.api_call(text, properties={"annotators": annotators})
    words = [[token["word"] for token in sentence["tokens"]] for sentence in answer["sentences"]]
    result = {
        "answer": answer,
        "words": [list(parser.tokenize(" ".join(sentence))) for sentence in words],
        "tags": [[tag for _, tag in parser.tag(sentence)] for sentence in words],
    }
    print(json.dumps(result))
except requests.HTTPError as error:
    print(error.response.text, file=sys.stderr)
    sys.exit(22)
