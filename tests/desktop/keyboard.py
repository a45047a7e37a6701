# SPDX-License-Identifier: Apache-2.0
"""Keys as the X server sends them, to whatever has the focus."""
from session import wait_for


class Keyboard:
    def __init__(self, session, window):
        self.session = session
        self.window = window

    def press(self, *keys):
        assert self.session.run("xdotool", "key", *keys), keys

    def type(self, text):
        assert self.session.run("xdotool", "type", "--delay", "2", text), text

    def move_focus(self, key):
        """Every such key must move the focus: a place it cannot leave is a trap."""
        before = self.window.focused()
        self.press(key)

        def moved():
            now = self.window.focused()
            return now if now is not None and now != before else None
        return wait_for(f"{key} to leave {before}", moved)

    def focus(self, role, name, key="Tab", most=30):
        """Presses the key until the thing has the focus, but no more often than that."""
        node = self.window.focused()
        while node is None or (node.roleName, node.name) != (role, name):
            assert most > 0, f"{key} does not lead to {role} “{name}”, but to {node}"
            most -= 1
            node = self.move_focus(key)

    def wait_for_focus(self, role, name=None):
        def found():
            return next((n for n in self.window.all_focused() if n.roleName == role and name in (None, n.name)), None)
        return wait_for(f"the focus on {role} “{name}”", found)
