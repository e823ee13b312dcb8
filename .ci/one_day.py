"""A short working day over HTTP: sign in, register a family, find it, read its card, see who looked at it."""
import json
import sys
import urllib.error
import urllib.request
import uuid

base, password = sys.argv[1], sys.argv[2]


class Desk:
    def __init__(self):
        self.cookie = None
        self.csrf = None

    def call(self, method, path, body=None, expect=200):
        request = urllib.request.Request(base + path, method=method)
        request.add_header("Accept", "application/json")
        request.add_header("Accept-Language", "ru")
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
            request.add_header("Idempotency-Key", str(uuid.uuid4()))
        if self.cookie:
            request.add_header("Cookie", self.cookie)
        if self.csrf:
            request.add_header("X-CSRF-Token", self.csrf)
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        text = answer.read().decode()
        if answer.status != expect:
            sys.exit(f"{method} {path}: {answer.status} instead of {expect}: {text}")
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            self.cookie = cookie.split(";")[0]
        return json.loads(text) if text else None

    def sign_in(self, login):
        answer = self.call("POST", "/api/v1/session", {"login": login, "password": password})
        self.csrf = answer["csrfToken"]
        return answer


specialist = Desk()
session = specialist.sign_in("specialist")
place = next(post["place"] for post in session["posts"] if post["post"] == session["post"])
created = specialist.call(
    "POST",
    "/api/v1/families",
    {
        "placeId": place,
        "members": [
            {"role": "MOTHER", "person": {"name": {"surname": "Проверкина", "given": "Анна", "noPatronymic": True}}},
            {"role": "CHILD", "person": {"name": {"surname": "Проверкин", "given": "Лев"}}},
        ],
    },
    expect=201,
)
family = created["familyId"]
found = specialist.call("POST", "/api/v1/people/search", {"surname": "проверк"})
assert any(f["family"] == family for p in found["items"] for f in p["families"]), found
card = specialist.call("GET", "/api/v1/families/" + family)
assert len(card["members"]) == 2, card

officer = Desk()
officer.sign_in("security")
officer.call("GET", "/api/v1/families/" + family, expect=403)
looked = officer.call("POST", "/api/v1/audit/search", {"families": [family]})
operations = [entry["operation"] for entry in looked["items"]]
assert "families.card" in operations and "families.register" in operations, looked
nobody = Desk()
nobody.call("GET", "/api/v1/families/" + family, expect=401)
print("Signed in, registered, found, read; the officer sees: " + ", ".join(operations))
