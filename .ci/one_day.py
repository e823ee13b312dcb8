"""A short working day over HTTP: sign in, register a family, find it, read its card, see who looked at it."""
import base64
import datetime
import json
import sys
import time
import urllib.error
import urllib.request
import uuid

base, password = sys.argv[1], sys.argv[2]


class Desk:
    def __init__(self):
        self.cookie = None
        self.csrf = None

    def call(self, method, path, body=None, expect=200, version=None, text=False):
        request = urllib.request.Request(base + path, method=method)
        request.add_header("Accept", "application/json")
        request.add_header("Accept-Language", "ru")
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
            request.add_header("Idempotency-Key", str(uuid.uuid4()))
        if version is not None:
            request.add_header("If-Match", f'"{version}"')
        if self.cookie:
            request.add_header("Cookie", self.cookie)
        if self.csrf:
            request.add_header("X-CSRF-Token", self.csrf)
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        answered = answer.read().decode()
        if answer.status != expect:
            sys.exit(f"{method} {path}: {answer.status} instead of {expect}: {answered}")
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            self.cookie = cookie.split(";")[0]
        return answered if text else json.loads(answered) if answered else None

    def sign_in(self, login):
        answer = self.call("POST", "/api/v1/session", {"login": login, "password": password})
        self.csrf = answer["csrfToken"]
        return answer


# the day may be repeated on one server: each family is another one
surname = "Год" + "".join("аеиоулмнрс"[int(digit)] for digit in str(uuid.uuid4().int)[:7]) + "ов"
specialist = Desk()
session = specialist.sign_in("specialist")
place = next(post["place"] for post in session["posts"] if post["post"] == session["post"])
created = specialist.call(
    "POST",
    "/api/v1/families",
    {
        "placeId": place,
        "members": [
            {"role": "MOTHER", "person": {"name": {"surname": surname + "а", "given": "Анна", "noPatronymic": True}}},
            {"role": "CHILD", "person": {"name": {"surname": surname, "given": "Лев"}}},
        ],
    },
    expect=201,
)
family = created["familyId"]
found = specialist.call("POST", "/api/v1/people/search", {"surname": surname})
assert any(f["family"] == family for p in found["items"] for f in p["families"]), found
card = specialist.call("GET", "/api/v1/families/" + family)
assert len(card["members"]) == 2, card

# What is learnt later: a СНИЛС, a phone that turns out to be another's, a language.
mother = next(m["person"] for m in card["members"] if m["role"] == "MOTHER")
number = str(700_000_000 + uuid.uuid4().int % 99_000_000)
number += f"{sum((9 - at) * int(digit) for at, digit in enumerate(number)) % 101 % 100:02d}"
of_mother = "/api/v1/people/" + mother
specialist.call("POST", of_mother + "/snils", {"snils": number}, version=1)
named = specialist.call("POST", "/api/v1/people/search", {"snils": number})
assert [p["person"] for p in named["items"]] == [mother], named
told = specialist.call(
    "POST", of_mother + "/phones", {"phone": {"number": "+79990000199"}, "familyId": family}, expect=201, version=2
)
specialist.call("POST", of_mother + "/phones/" + told["phone"] + "/end", {"reason": "NOT_THEIRS"}, version=3)
specialist.call("POST", of_mother + "/communication", {"languages": ["tat", "rus"], "way": "SMS"}, version=4)
reached = specialist.call("GET", of_mother + "/contacts")
assert not reached["phones"] and reached["former"][0]["reason"] == "NOT_THEIRS", reached
assert reached["languages"] == ["tat", "rus"] and reached["version"] == 5, reached

# A year of one family: the question about a double, a birth, a separation, a merge and its undo, a consent, hiding.
leader = Desk()
session = leader.sign_in("leader")
point = next(post["place"] for post in session["posts"] if post["post"] == session["post"])
today = datetime.date.today()


def day(ago):
    return str(today - datetime.timedelta(days=ago))


def birthday(year):
    return str(datetime.date(year, 1, 1) + datetime.timedelta(days=uuid.uuid4().int % 700))


def person(surname, given, born=None):
    details = {"name": {"surname": surname, "given": given, "noPatronymic": True}}
    if born:
        details["birth"] = {"date": born, "precision": "EXACT"}
    return details


def at(path):
    return "/api/v1" + path


surname = "Зим" + surname.lower()
mother = person(surname + "а", "Инга", birthday(1991))
father = person(surname, "Юрий", birthday(1988))
members = [{"role": "MOTHER", "from": day(300), "person": mother}, {"role": "FATHER", "from": day(300), "person": father}]
home = leader.call("POST", at("/families"), {"placeId": point, "members": members, "mainContact": 0}, expect=201)["familyId"]

again = {"placeId": point, "members": [{"role": "MOTHER", "person": mother}]}
asked = leader.call("POST", at("/families"), again, expect=409)
assert asked["code"] == "families.likely-match", asked
known = [fault["about"] for fault in asked["violations"]]
again["members"][0]["match"] = {"answer": "UNSURE"}
double = leader.call("POST", at("/families"), again, expect=201)["familyId"]
assert leader.call("GET", at("/people/suspected"))["items"], "the pair does not wait"

card = leader.call("GET", at("/families/" + home))
mother_id = next(m["person"] for m in card["members"] if m["role"] == "MOTHER")
assert mother_id in known, asked
born = leader.call(
    "POST", at(f"/families/{home}/births"), {"motherId": mother_id, "on": day(200), "newborns": [{"sex": "FEMALE"}]},
    expect=201, version=card["version"])
child = born["children"][0]
split = leader.call(
    "POST", at(f"/families/{home}/split"),
    {"members": [{"personId": mother_id, "role": "MOTHER"}, {"personId": child, "role": "CHILD", "staysToo": True}],
     "mainContact": 0, "on": day(30), "ground": "DIVORCE"}, expect=201, version=born["version"])
hers = split["created"]
for family_id, members_of in ((home, 2), (hers, 2)):
    assert len(leader.call("GET", at("/families/" + family_id))["members"]) == members_of, family_id


def version_of(family_id):
    return leader.call("GET", at("/families/" + family_id))["version"]


pair = {"merged": double, "into": hers}
leader.call("POST", at("/merges/families/preview"), pair)
merge = leader.call(
    "POST", at("/merges/families"),
    dict(pair, mergedVersion=version_of(double), intoVersion=version_of(hers), ofMerged=[], ground="same-papers"), expect=201)
assert leader.call("GET", at("/families/" + double))["family"] == hers, "the merged id does not answer"
leader.call("POST", at(f"/merges/{merge['mergeId']}/undo"), {"note": "Разные семьи"}, expect=204)
assert leader.call("GET", at("/families/" + double))["family"] == double, "the undo does not answer"

scope = {"purpose": "service", "recipient": {"machine": "exchange"}, "classes": ["identity"], "from": day(0)}
consent = leader.call(
    "POST", at(f"/people/{mother_id}/consents"),
    {"scope": scope, "signedBy": mother_id, "signedOn": day(0), "paperKind": "SEPARATE", "paper": {"title": "Согласие"}}, expect=201)
leader.call("POST", at(f"/consents/{consent['consentId']}/withdraw"), {"withdrawnBy": mother_id}, version=1)
assert leader.call("GET", at("/destruction-clocks"))["items"], "no clock has started"

hidden = leader.call(
    "POST", at(f"/families/{hers}/restrictions"), {"ground": "danger", "note": "До решения суда"}, expect=201, version=version_of(hers))
operator = Desk()
operator.sign_in("operator")
found = operator.call("POST", at("/people/search"), {"text": surname + "а инга"})
assert all(hers not in [f["family"] for f in p["families"]] for p in found["items"]), "a hidden family is found"
leader.call("POST", at(f"/restrictions/{hidden['restrictionId']}/lift"), {"note": "Отпало"}, expect=204)
leader.call("GET", at(f"/families/{hers}/timeline"))

order = leader.call("POST", at(f"/people/{mother_id}/subject-access"), {"askedBy": mother_id}, expect=201)["orderId"]
told = leader.call("GET", at(f"/subject-access/{order}/data"))
assert surname in json.dumps(told, ensure_ascii=False), "what is held about her does not name her"

# A register of another point comes in: first dry, then for good, with one line that cannot be read; and families leave as a file.
coordinator = Desk()
session = coordinator.sign_in("coordinator")
office = next(post["place"] for post in session["posts"] if post["post"] == session["post"])
other = "Вес" + surname[3:].lower()
rows = f"Мать;Родилась\n{other}а Нина Павловна;{birthday(1990)}\n{other}ская Ева Павловна;31.02.1990\n"
mapping = {"columns": [{"title": "Мать", "meaning": "FULL_NAME", "member": 1}, {"title": "Родилась", "meaning": "BIRTH", "member": 1}],
           "roles": ["MOTHER"]}
run = coordinator.call(
    "POST", at("/imports"),
    {"placeId": office, "register": "points", "format": "CSV", "fileName": "registry.csv", "mapping": mapping}, expect=201)["importId"]
coordinator.call("PUT", at(f"/imports/{run}/pieces/1"), {"content": base64.b64encode(rows.encode()).decode()}, expect=204)
coordinator.call("POST", at(f"/imports/{run}/complete"), {"pieces": 1}, expect=204)
for mode in ("DRY_RUN", "APPLY"):
    version = coordinator.call("GET", at("/imports/" + run))["version"]
    coordinator.call("POST", at(f"/imports/{run}/start"), {"mode": mode, "duplicateCheck": True}, expect=204, version=version)
    for _ in range(120):
        status = coordinator.call("GET", at("/imports/" + run))
        if status["state"] not in ("RUNNING", "READY", "WAITING"):
            break
        time.sleep(0.5)
    assert (status["accepted"], status["rejected"]) == (1, 1), status
leaving = {"purpose": "service", "ground": "Запрос № 15", "organisation": "Комитет"}
file = coordinator.call("POST", at("/families/export"), {"columns": ["SURNAME"], "leaving": leaving, "placeId": office}, text=True)
assert other in file, "the family that came in does not leave"

officer = Desk()
officer.sign_in("security")
officer.call("GET", "/api/v1/families/" + family, expect=403)
looked = officer.call("POST", "/api/v1/audit/search", {"families": [family]})
operations = [entry["operation"] for entry in looked["items"]]
assert "families.card" in operations and "families.register" in operations, looked
nobody = Desk()
nobody.call("GET", "/api/v1/families/" + family, expect=401)
print("A year of a family: asked about a double, born, separated, merged and undone, consented and withdrawn, hidden, told what is held; a register came in and a file left.")
print("Signed in, registered, found, read; the officer sees: " + ", ".join(operations))
