#!/usr/bin/python3
"""Walks through the main job on the screen at hand with real key and mouse events, and takes a picture of each step.

usage: tour.py PROGRAM PROFILE PICTURES"""

import sys

from desktop import Desktop


def main():
    program, profile, pictures = sys.argv[1:4]
    desktop = Desktop(program, profile, pictures)
    desktop.start()
    desktop.wait_for("Try with the sample shop")
    desktop.picture("welcome", "Galley opens with three doors; the sample shop is preselected")
    desktop.keys("Return")
    desktop.wait_for("200 left", patience=60)
    desktop.picture("queue", "Enter opens the review queue: 200 products with texts, planted faults among them")
    desktop.click(desktop.find(contains="Juno Picnic Blanket"))
    desktop.keys("a")
    desktop.wait_for("1 of 200")
    desktop.keys("r")
    desktop.wait_for("2 of 200")
    desktop.picture("decided", "A approves, R rejects; the next text is there at once")
    desktop.keys("x", "u")
    desktop.picture("undone", "X excludes, U takes it back")
    desktop.keys("Return")
    desktop.picture("item", "Enter shows one text beside the facts it was made from")
    desktop.keys("Escape", "question")
    desktop.picture("keys", "? shows every key of this page")
    desktop.keys("Escape", "ctrl+k")
    desktop.picture("palette", "Ctrl+K finds any command")
    desktop.keys("Escape")
    desktop.kill()
    desktop.start()
    desktop.wait_for("2 of 200", patience=60)
    desktop.picture("again", "Killed and started again: the decisions are there, and so is the place")
    desktop.quit()
    print("the tour is over: nothing was lost")


if __name__ == "__main__":
    main()
