from tests.deno import Runner


def test_only_voices_of_the_device_speak_and_only_in_the_language_of_the_site(run: Runner) -> None:
    voices = [
        {"localService": True, "lang": "en-GB"},
        {"localService": False, "lang": "en-US"},
        {"lang": "en-US"},
        {"localService": "yes", "lang": "en"},
        {"localService": True, "lang": "EN_us"},
        {"localService": True, "lang": "enm"},
        {"localService": True, "lang": "de-DE"},
    ]
    found = run("session/sounding.js", "({ ownVoices }, voices) => ownVoices(voices, 'en')", voices)
    assert [voice["lang"] for voice in found] == ["en-GB", "EN_us"]
