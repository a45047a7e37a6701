# SPDX-License-Identifier: Apache-2.0
"""The program's window as a screen reader meets it: roles, names, states and actions, and nothing else."""
import re

from session import wait_for


def load_dogtail():
    """Late, because dogtail looks for display and bus when it is imported."""
    from dogtail.config import config
    config.load({"checkForA11y": False, "logDebugToFile": False, "logDebugToStdOut": False, "actionDelay": 0})
    from dogtail import tree
    from gi.repository import GLib
    return tree, GLib.GError


class Window:
    def __init__(self, process):
        self.tree, self.vanished = load_dogtail()
        self.application = wait_for("the program's window", lambda: self.find_application(process))

    def find_application(self, process):
        if process.poll() is not None:
            raise AssertionError(f"the program has ended with {process.returncode}")
        return self.steady(lambda: next((a for a in self.tree.root.children
                                         if a.get_process_id() == process.pid and a.children), None))

    def steady(self, look):
        """None where something vanished while it was looked at: then one looks again."""
        try:
            return look()
        except (self.vanished, LookupError):
            return None

    def showing(self, node=None):
        """All that can be seen, in reading order. What is hidden hides what it contains."""
        for child in (node or self.application).children:
            if child.showing:
                yield child
                yield from self.showing(child)

    def matching(self, *wanted):
        """For each wanted role and name all that fits, in one walk through the window. `name` is a text or a compiled
        pattern for the whole name."""
        patterns = [(role, name if isinstance(name, re.Pattern) else re.compile(re.escape(name)))
                    for role, name in wanted]
        found = [[] for _ in wanted]
        for node in self.showing():
            role, name = node.roleName, node.name
            for nodes, (wanted_role, pattern) in zip(found, patterns):
                if role == wanted_role and pattern.fullmatch(name):
                    nodes.append(node)
        return found

    def has(self, role, name):
        return bool(self.steady(lambda: self.matching((role, name))[0]))

    def find_each(self, *wanted, chosen=False):
        """Waits for the one thing of each role and name: a name that two things share does not tell them apart. If
        `chosen`, the first of them must be checked as well."""
        def only():
            found = self.matching(*wanted)
            if any(len(nodes) != 1 for nodes in found) or chosen and not found[0][0].checked:
                return None
            return [nodes[0] for nodes in found]
        names = ", ".join(f"one {role} “{getattr(name, 'pattern', name)}”" for role, name in wanted)
        return wait_for(names + ", the first chosen" * chosen, lambda: self.steady(only))

    def find(self, role, name):
        return self.find_each((role, name))[0]

    def act(self, role, name):
        self.act_on(self.find(role, name))

    @staticmethod
    def act_on(node):
        action = {"push button": "Press"}.get(node.roleName, "Toggle")
        assert node.sensitive, f"{node} is disabled"
        assert action in node.actions, f"{node} cannot be acted on"
        node.doActionNamed(action)

    def all_focused(self):
        """From the outermost to the innermost; the current row of a list counts beside the field that searches it."""
        return self.steady(lambda: [n for n in self.showing() if n.focused]) or []

    def focused(self):
        """The innermost thing with the focus, or None for a moment in between."""
        return next(reversed(self.all_focused()), None)

    def describe(self):
        """For a failure: what a screen reader could have found."""
        lines = []
        for node in self.showing():
            if node.name or node.focused:
                states = [s for s in ("focused", "checked") if getattr(node, s)]
                lines.append(f"{node.roleName} “{node.name}” {node.description} {' '.join(states)}".rstrip())
        return "\n".join(lines)
