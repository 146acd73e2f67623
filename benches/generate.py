"""Writes a content repository of any size: cities with guides and services in many languages, as a country might have them.

The texts are made of a few real words and have no meaning; their length, sections, facts and links are those of the shipped ones.
"""

import hashlib
import random
from pathlib import Path

LANGUAGES = ["pl", "en", "uk", "ru", "be", "ar", "fa", "tr", "vi", "ka", "es", "hi"]
WORDS = {
    "pl": "urząd wniosek termin dokument lekarz szkoła praca mieszkanie pomoc adres telefon miasto dziecko rodzina prawo zapytaj idź weź pokaż".split(),
    "en": "office application date document doctor school work flat help address phone city child family law ask go take show".split(),
    "uk": "установа заява термін документ лікар школа робота житло допомога адреса телефон місто дитина родина право запитайте".split(),
    "ru": "учреждение заявление срок документ врач школа работа жильё помощь адрес телефон город ребёнок семья право спросите".split(),
    "be": "установа заява тэрмін дакумент лекар школа праца жыллё дапамога адрас тэлефон горад дзіця сям'я права спытайце".split(),
    "ar": "مكتب طلب موعد وثيقة طبيب مدرسة عمل سكن مساعدة عنوان هاتف مدينة طفل عائلة قانون اسأل".split(),
    "fa": "اداره درخواست مهلت سند پزشک مدرسه کار خانه کمک نشانی تلفن شهر کودک خانواده قانون بپرسید".split(),
    "tr": "daire başvuru süre belge doktor okul iş ev yardım adres telefon şehir çocuk aile hukuk sorun".split(),
    "vi": "cơ quan đơn hạn giấy tờ bác sĩ trường việc nhà giúp địa chỉ điện thoại thành phố trẻ em gia đình luật hỏi".split(),
    "ka": "დაწესებულება განცხადება ვადა დოკუმენტი ექიმი სკოლა სამუშაო ბინა დახმარება მისამართი ტელეფონი ქალაქი".split(),
    "es": "oficina solicitud plazo documento médico escuela trabajo piso ayuda dirección teléfono ciudad niño familia ley".split(),
    "hi": "कार्यालय आवेदन समय दस्तावेज़ डॉक्टर स्कूल काम घर मदद पता फ़ोन शहर बच्चा परिवार क़ानून पूछें".split(),
}
TOPICS = ["health", "work", "housing", "education"]
PROVENANCE = 'sources = ["office"]\nchecked = 2026-11-21\nconfidence = "1"\nvolatility = "stable"\n'
LEFT_OUT = 'leaves_out = ["cost", "papers", "where", "problems"]\n'


def write(folder, cities, items, languages=tuple(LANGUAGES), seed=1):
    """Writes `cities` cities of `items` guides and services each, in `languages`; gives the number of texts."""
    draw = random.Random(seed)
    languages = list(languages)
    folder = Path(folder)
    put(folder / "topics.toml", "".join(f'[[topic]]\nslug = "{topic}"\nicon = "{topic}"\n' for topic in TOPICS + ["safety"]))
    country(folder / "kraj")
    texts = 0
    for number in range(cities):
        texts += city(folder / f"city-{number:02}", number, items, languages, draw)
    return texts


def country(folder):
    put(folder / "layer.toml", 'name = "Kraj"\nkind = "country"\nsource_language = "pl"\nemergency = ["safety/emergency"]\nshort_numbers = ["112"]\n')
    put(folder / "sources.toml", '[office]\ntitle = "Strona urzędu"\npublisher = "official"\ndate = "2026"\n')
    facts = ['[number-112]\ntype = "phone"\nvalue = "112"\nprint = "yes"\n' + PROVENANCE]
    facts += [f'[fee-{n}]\ntype = "money"\ncurrency = "PLN"\nvalue = "{n + 10}.00"\nprint = "yes"\n' + PROVENANCE for n in range(200)]
    put(folder / "facts.toml", "\n".join(facts))
    service = folder / "services/safety/emergency"
    put(service / "service.toml", 'phones = [{ fact = "number-112" }]\n' + PROVENANCE)
    put(service / "pl.md", '+++\ntitle = "Ratunek"\nsummary = "Zadzwoń."\norigin = "person"\n+++\n\n## Kiedy {#when}\n\nZawsze.\n')


def city(folder, number, items, languages, draw):
    put(folder / "layer.toml", f'name = "Miasto {number}"\nkind = "city"\nparent = "kraj"\nsource_language = "pl"\n'
        f'languages = {languages}\n[bounds]\nwest = 18.0\nsouth = 54.0\neast = 19.0\nnorth = 55.0\n'.replace("'", '"'))
    for name in ("letter", "values"):
        put(folder / f"{name}/pl.md", '+++\ntitle = "Witaj"\nsummary = "Witaj."\norigin = "person"\n+++\n\nDzień dobry.\n')
    texts = 0
    for item in range(items):
        topic, slug = TOPICS[item % len(TOPICS)], f"item-{item:03}"
        is_guide = item % 2 == 0
        kind = "guide" if is_guide else "service"
        home = folder / f"{kind}s/{topic}/{slug}"
        put(home / f"{kind}.toml", f"order = {item}\n" + (LEFT_OUT if is_guide else PROVENANCE))
        facts = [draw.randrange(200) for _ in range(3)]
        other = f"{TOPICS[(item + 2) % len(TOPICS)]}/item-{(item + 2) % items // 1:03}" if items > 2 else f"{topic}/{slug}"
        hashes = None
        for language in languages:
            head, sections = body(language, item, facts, other, draw)
            if language == "pl":
                hashes = {"head": digest("\n".join(head))} | {id: digest(text) for id, text in sections.items()}
            stamp = "" if language == "pl" else "[translates]\n" + "".join(f'{id} = "{hash}"\n' for id, hash in hashes.items())
            keywords = ", ".join(f'"{draw.choice(WORDS[language])}"' for _ in range(8))
            front = f'+++\ntitle = "{head[0]}"\nsummary = "{head[1]}"\nkeywords = [{keywords}]\norigin = "machine"\n{stamp}+++\n'
            put(home / f"{language}.md", front + "\n" + "\n\n".join(sections.values()) + "\n")
            texts += 1
    return texts


def body(language, item, facts, other, draw):
    sentence = lambda words=9: " ".join(draw.choice(WORDS[language]) for _ in range(words)).capitalize() + "."
    head = (f"{sentence(3)[:-1]}", f"{sentence()} {{fact:fee-{facts[0]}}}.")
    return head, {
        "intro": f"{sentence()} {sentence()}",
        "steps": f"## {sentence(2)[:-1]} {{#steps}}\n\n" + "\n".join(f"{n + 1}. {sentence(7)}" for n in range(5))
        + f"\n6. {sentence(4)} {{fact:fee-{facts[1]}}}.",
        "deadline": f"## {sentence(2)[:-1]} {{#deadline}}\n\n**{sentence(3)}** {sentence()} {{fact:fee-{facts[2]}}}.",
        "help": f"## {sentence(2)[:-1]} {{#help}}\n\n- {sentence()}\n- {sentence(4)} [{sentence(2)[:-1]}](item:{other}).",
    }


def digest(text):
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
