from generator.text.qr import code


def test_the_code_is_a_drawing_of_the_address() -> None:
    assert code("https://a.example/") == code("https://a.example/") != code("https://b.example/")
    assert code("https://a.example/").startswith("<svg")


def test_the_code_takes_the_size_of_its_place() -> None:
    drawing = code("https://a.example/")
    assert "viewBox=" in drawing
    assert "width=" not in drawing.split(">")[0].replace("stroke-width", "")
