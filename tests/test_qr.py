from generator.qr import code


def test_the_code_is_a_drawing_of_the_address() -> None:
    assert code("https://a.example/") == code("https://a.example/") != code("https://b.example/")
    assert code("https://a.example/").startswith("<svg")
