"""The body in space: bones, joints, flesh; what rests where."""
