#!/usr/bin/python3
"""What a screen reader is told. A client outside the program (AT-SPI) walks the main window, the rows of the review queue, the menus and the
dialogs, and checks that whatever can have the focus has a name and a role, that a row reads as one sentence, and that the focus comes back.

usage: readout.py PROGRAM PROFILE LOGS"""

import sys

import pyatspi
from desktop import Desktop, NotFound

# What says nothing of a control's kind.
NO_ROLES = {"unknown", "invalid", "filler", ""}


class Readout:
    def __init__(self, desktop):
        self.desktop = desktop
        self.faults = []
        self.controls = 0

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def check_window(self, where, window):
        """Each control of a window that can have the focus. Looked at again when a control dies meanwhile."""
        controls, faults = self.desktop.until(lambda: self.look_through(window), f"a calm window “{where}”")
        self.controls += controls
        for fault in faults:
            self.fault(where, fault)

    def look_through(self, window):
        controls, faults = 0, []
        for node in self.desktop.walk(window):
            states = node.getState()
            if not states.contains(pyatspi.STATE_FOCUSABLE) or not states.contains(pyatspi.STATE_SHOWING):
                continue
            controls += 1
            role = node.getRoleName()
            if role in NO_ROLES:
                faults.append(f"“{node.name}” has no role")
            if not (node.name or "").strip():
                faults.append(f"a {role} without a name ({node.description!r})")
        return controls, faults

    def focused(self):
        """The innermost control that says it has the focus."""
        found = None
        for window in self.desktop.windows():
            for node in self.desktop.walk(window):
                if node.getState().contains(pyatspi.STATE_FOCUSED):
                    found = node
        return found

    def main_window(self):
        frame = self.desktop.find(role="frame")
        self.check_window("main window", frame)
        bar = self.desktop.find(role="menu bar")
        for menu in bar:
            if menu is not None and not (menu.name or "").strip():
                self.fault("menu bar", "a menu without a name")

    def rows(self):
        """A row is one sentence: the product, its status, and what else there is to know."""
        table = self.desktop.find(name="Review queue", role=("table", "tree table", "list"))
        grid = table.queryTable()
        self.desktop.until(lambda: grid.nRows == 200, "200 rows")
        for number in range(10):
            if not self.desktop.until(lambda: grid.getAccessibleAt(number, 0).name, f"what row {number} says").strip():
                self.fault("review queue", f"row {number} says nothing")
        sentence = self.desktop.until(lambda: grid.getAccessibleAt(0, 0).name, "the first row")
        print("a row reads:", sentence, flush=True)
        self.product = sentence.split(",")[0]
        if sentence.count(",") < 2 or not any(word in sentence for word in ("generated", "flagged", "pending")):
            self.fault("review queue", f"a row is no sentence: {sentence!r}")

    def decision(self):
        """A decision is said in words."""
        self.desktop.keys("a")
        self.desktop.wait_for("1 of 200")
        said = self.desktop.find(contains=f"Approved: {self.product}")
        print("a decision reads:", said.name, flush=True)

    def item(self):
        self.desktop.keys("Return")
        self.desktop.wait_for("Back to the list")
        self.check_window("item", self.desktop.find(role="frame"))
        self.desktop.keys("Escape")
        self.desktop.until(lambda: not self.desktop.shows("Back to the list"), "the list")

    def dialogs(self):
        """Each dialog, opened by its key or from the palette; Escape ends it and gives the focus back."""
        for where, key in (("commands", "ctrl+k"), ("keys", "F1"), ("Sync Centre", "ctrl+shift+y"), ("jobs", "ctrl+shift+j")):
            self.desktop.keys(key)
            self.read_dialog(where, lambda window: True)
        for where, words in (("generate", "generate"), ("export", "export"), ("import", "import")):
            self.desktop.keys("ctrl+k")
            palette = self.desktop.until(self.shown_dialog, "the palette").name
            self.desktop.type(words)
            self.desktop.until(lambda: self.is_chosen(words), f"{words!r} chosen in the palette")
            self.desktop.keys("Return")
            self.read_dialog(where, lambda window: window.name != palette)

    def is_chosen(self, words):
        """True when the row of the palette that Enter takes is the one looked for."""
        return any(node.getState().contains(pyatspi.STATE_SELECTED) and (node.name or "").lower().startswith(words)
                   for node in self.desktop.walk(self.shown_dialog()))

    def read_dialog(self, where, is_it):
        def opened():
            window = self.shown_dialog()
            return window if window is not None and is_it(window) else None
        window = self.desktop.until(opened, f"the window “{where}”")
        print(f"  {where}: {window.name}", flush=True)
        self.check_window(where, window)
        if not (window.name or "").strip():
            self.fault(where, "the window has no name")
        self.desktop.keys("Escape")
        self.desktop.until(lambda: self.shown_dialog() is None, f"the end of “{where}”")
        node = self.desktop.until(self.focused, f"the focus after “{where}”")
        if node.getRoleName() in NO_ROLES:
            self.fault(where, "the focus is lost after it")

    def shown_dialog(self):
        showing = [window for window in self.desktop.windows() if window.getState().contains(pyatspi.STATE_SHOWING) and window.getRoleName() != "frame"]
        return showing[-1] if showing else None

    def run(self):
        self.desktop.start("--sample")
        self.desktop.wait_for("200 left", patience=90)
        for step in (self.main_window, self.rows, self.decision, self.item, self.dialogs):
            print(step.__name__.replace("_", " "), flush=True)
            step()
        print(f"{self.controls} controls read", flush=True)
        return self.faults


def main():
    program, profile, logs = sys.argv[1:4]
    desktop = Desktop(program, profile, logs)
    try:
        faults = Readout(desktop).run()
    except NotFound as missing:
        faults = [str(missing)]
        for window in desktop.windows():
            for node in desktop.walk(window):
                print("  there is:", node.getRoleName(), repr(node.name), file=sys.stderr)
    finally:
        if desktop.process is not None:
            desktop.kill()
    for fault in faults:
        print("FAULT", fault, flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
