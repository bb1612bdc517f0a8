"""A person at the screen: finds controls as assistive tools do (AT-SPI), acts with real key and mouse events (xdotool), takes pictures."""

import os
import subprocess
import time

import pyatspi

PATIENCE = 30.0


class NotFound(Exception):
    """Something did not appear in time."""


def until(condition, what, patience=PATIENCE):
    """Waits until the condition gives something, and hands it back."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            result = condition()
        except Exception:  # a control may die while it is looked at
            result = None
        if result:
            return result
        time.sleep(0.05)
    raise NotFound(f"not seen within {patience:.0f} s: {what}")


class Desktop:
    def __init__(self, program, profile, pictures):
        self.program, self.profile, self.pictures = program, profile, pictures
        self.process = None
        self.step = 0

    def start(self, *arguments):
        log = open(os.path.join(self.pictures, "galley.log"), "a")
        self.process = subprocess.Popen([self.program, "--profile", self.profile, *arguments], stdout=log, stderr=log)
        until(lambda: self.windows(), "a window of Galley")

    def kill(self):
        """Pulls the plug: no signal that a program could handle."""
        self.process.kill()
        self.process.wait()

    def quit(self):
        self.process.terminate()
        self.process.wait(20)

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def windows(self):
        application = self.application()
        return [window for window in application if window is not None] if application else []

    @staticmethod
    def until(condition, what, patience=PATIENCE):
        return until(condition, what, patience)

    def walk(self, node, depth=0):
        """Every control that shows, but of long tables only the first cells."""
        yield node
        if depth > 30:
            return
        for index in range(min(node.childCount, 60)):
            child = node.getChildAtIndex(index)
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                yield from self.walk(child, depth + 1)

    def find(self, name=None, role=None, patience=PATIENCE, contains=None):
        def look():
            for window in reversed(self.windows()):
                for node in self.walk(window):
                    if role and node.getRoleName() not in (role if isinstance(role, tuple) else (role,)):
                        continue
                    text = node.name or ""
                    if name is not None and text.replace("&", "") != name:
                        continue
                    if contains is not None and contains.lower() not in text.lower():
                        continue
                    return node
            return None
        return until(look, f"{role or 'control'} {name or contains!r}", patience)

    def shows(self, text):
        """True when a control that shows has this text in its name."""
        try:
            self.find(contains=text, patience=0.2)
            return True
        except NotFound:
            return False

    def wait_for(self, text, patience=PATIENCE):
        return self.find(contains=text, patience=patience)

    def texts(self):
        """What stands in the text fields that show."""
        found = []
        for window in self.windows():
            for node in self.walk(window):
                if node.getRoleName() in ("text", "paragraph", "entry"):
                    try:
                        text = node.queryText()
                        found.append(text.getText(0, text.characterCount))
                    except NotImplementedError:
                        continue
        return found

    def click(self, node):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")
        self.xdotool("mousemove", "1279", "799")  # out of the way: what is under the mouse looks different

    def keys(self, *names):
        for name in names:
            self.xdotool("key", "--clearmodifiers", name)

    def type(self, text):
        self.xdotool("type", "--delay", "5", text)

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def settle(self):
        """Waits until two pictures of the screen are the same."""
        def same():
            first = subprocess.run(["import", "-window", "root", "rgb:-"], capture_output=True).stdout
            time.sleep(0.12)
            return first == subprocess.run(["import", "-window", "root", "rgb:-"], capture_output=True).stdout
        try:
            until(same, "a calm screen", 4)
        except NotFound:
            pass  # a blinking caret never rests

    def frame(self):
        """The place of the main window; all of the screen when there is none."""
        for window in self.windows():
            if window.getRoleName() == "frame":
                box = window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                return f"{box.width}x{box.height}+{max(box.x, 0)}+{max(box.y, 0)}"
        return "100%x100%+0+0"

    def picture(self, name, said, at_once=False):
        """`at_once`: what moves is the matter, so that no rest is waited for."""
        if not at_once:
            self.settle()
        self.step += 1
        path = os.path.join(self.pictures, f"{self.step:02d}-{name}.png")
        subprocess.run(["import", "-window", "root", "-crop", self.frame(), "+repage", path], check=True)
        print(f"{self.step:2d}. {said}  [{os.path.basename(path)}]", flush=True)
