#!/usr/bin/python3
"""Walks through the main job on the screen at hand with real key and mouse events, from the first start to the exported file, and takes a
picture of each step. Ends with an error at the first step that does not do what it should; the last picture shows what was there.

usage: tour.py PROGRAM PROFILE PICTURES"""

import contextlib
import csv
import os
import sqlite3
import sys
import time

from desktop import Desktop, NotFound

PIECES = [("Linen Shirt", "linen"), ("Cotton Tea Towel", "cotton"), ("Oak Serving Board", "oak"), ("Wool Throw", "wool"),
          ("Steel Bottle", "stainless steel"), ("Stoneware Bowl", "stoneware")]
COLOURS = ["blue", "green", "sand", "white", "black", "red", "grey", "brown", "rose", "olive"]
SIZES = ["tiny", "small", "medium", "wide", "tall", "large", "huge", "extra large"]


def write_products(path):
    """A product export as WooCommerce writes it."""
    with open(path, "w", newline="", encoding="utf-8-sig") as file:
        table = csv.writer(file)
        table.writerow(["ID", "Type", "SKU", "Name", "Published", "Visibility in catalog", "Short description", "Description", "In stock?",
                        "Weight (kg)", "Regular price", "Categories", "Brands", "Attribute 1 name", "Attribute 1 value(s)",
                        "Attribute 1 visible", "Attribute 1 global", "Attribute 2 name", "Attribute 2 value(s)", "Attribute 2 visible",
                        "Attribute 2 global", "Attribute 3 name", "Attribute 3 value(s)", "Attribute 3 visible", "Attribute 3 global"])
        for number, (size, colour, (name, material)) in enumerate((s, c, p) for s in SIZES for c in COLOURS for p in PIECES):
            table.writerow([200 + number, "simple", f"SP-{200 + number}", f"{name}, {colour}, {size}", 1, "visible", "",
                            f"A {name.lower()} of {material}, in {colour}.", 1, f"0.{number + 10}", f"{19 + number}.90", "Home > Spring",
                            "Brookside", "Material", material, 1, 0, "Colour", colour, 1, 0, "Size", size, 1, 0])
    return len(PIECES) * len(COLOURS) * len(SIZES)


def check(condition, what):
    if not condition:
        raise NotFound(what)


class Tour:
    def __init__(self, desktop, pictures):
        self.desktop = desktop
        self.products = os.path.join(pictures, "spring-products.csv")
        self.exported = os.path.join(pictures, "approved-texts.csv")
        self.count = write_products(self.products)

    def opens_the_sample_shop(self):
        desktop = self.desktop
        desktop.start()
        desktop.wait_for("Try with the sample shop")
        desktop.picture("welcome", "Galley opens with three doors; the sample shop is preselected")
        begin = time.monotonic()
        desktop.keys("Return")
        desktop.wait_for("200 left", patience=60)
        spent = time.monotonic() - begin
        desktop.picture("queue", f"Enter opens the review queue after {spent:.1f} s: 200 products with texts, planted faults among them")

    def decides_by_keys(self):
        desktop = self.desktop
        desktop.keys("a")
        desktop.wait_for("1 of 200")
        desktop.keys("r")
        desktop.wait_for("2 of 200")
        desktop.keys("4")
        desktop.wait_for("3 of 200")
        desktop.picture("decided", "A approves, R rejects, 4 rejects for its tone: the next text is there at once")
        desktop.keys("x")
        desktop.wait_for("4 of 200")
        desktop.keys("u")
        desktop.wait_for("3 of 200")
        desktop.picture("undone", "X excludes, U takes it back")

    def reads_and_edits_a_text(self):
        desktop = self.desktop
        desktop.keys("Return")
        desktop.wait_for("Facts from the shop")
        desktop.picture("item", "Enter shows one text beside the facts that it was made from, with what is wrong in it")
        desktop.keys("e")
        desktop.wait_for("Save and approve")
        desktop.type("Made to last. ")
        desktop.picture("editing", "E edits the text in place")
        desktop.keys("ctrl+Return")
        desktop.wait_for("4 of 200")
        desktop.picture("edited", "Ctrl+Enter saves, approves and goes on")
        desktop.keys("Escape")

    def finds_keys_and_commands(self):
        desktop = self.desktop
        desktop.keys("question")
        desktop.wait_for("List of keys")
        desktop.picture("keys", "? shows every key of this page")
        desktop.keys("Escape", "ctrl+k")
        desktop.wait_for("Find a command")
        desktop.type("exp")
        desktop.picture("palette", "Ctrl+K finds any command by some of its letters")
        desktop.keys("Escape")

    def imports_products(self):
        desktop = self.desktop
        desktop.click(desktop.find(name="Projects", role=("check box", "push button", "toggle button", "radio button")))
        desktop.wait_for("1 project")
        desktop.keys("ctrl+n")
        desktop.wait_for("Shop system:")
        desktop.type("Spring collection")
        desktop.picture("project", "The rail leads to the projects; Ctrl+N makes a new one")
        desktop.keys("Return")
        desktop.wait_for("2 projects")
        desktop.wait_for("Spring collection, WooCommerce")
        desktop.keys("ctrl+i")
        desktop.wait_for("File to import")
        desktop.type(self.products)
        desktop.wait_for(f"It has {self.count} rows.")
        desktop.picture("import-file", "Ctrl+I imports: the file's kind, encoding and delimiter are found out")
        desktop.keys("Return")
        desktop.wait_for("Columns and their fields")
        desktop.picture("import-map", "Each column has its field already")
        desktop.keys("Return")
        desktop.wait_for("A product is there already:")
        desktop.picture("import-match", "What is to happen with products that are there already")
        desktop.keys("Return")
        desktop.wait_for("This is what the import will do")
        desktop.wait_for(f"{self.count}\nnew")
        desktop.picture("import-check", f"A dry run: {self.count} new products, nothing changed yet")
        desktop.keys("Return")
        desktop.wait_for("spring-products.csv is imported.")
        desktop.picture("import-done", "Imported; it can be undone as a whole")

    def generates_texts(self):
        desktop = self.desktop
        desktop.keys("Return")
        desktop.wait_for("For which items")
        desktop.wait_for("It costs nothing.")
        desktop.picture("generate", "The built-in writer needs no account and no network; the estimate stands below")
        desktop.keys("Return")
        done = f"{self.count} done."
        desktop.until(lambda: desktop.shows("Writing texts:") or desktop.shows(done), "the progress of the generation", patience=120)
        if desktop.shows("Writing texts:"):
            desktop.picture("writing", "The progress stands beside the filter; one can go on reviewing meanwhile", at_once=True)
        else:
            print("    the texts were written before a picture of the progress could be taken", flush=True)
        desktop.wait_for(done, patience=120)
        desktop.wait_for(f"0 of {self.count} decided")
        desktop.picture("generated", "The texts are there: the queue of the new project is open")

    def reviews_them(self):
        desktop = self.desktop
        desktop.keys(*"aaaa")
        desktop.wait_for(f"4 of {self.count}")
        desktop.keys("r")
        desktop.wait_for(f"5 of {self.count}")
        desktop.picture("reviewed", "Four approved, one rejected")

    def exports_the_approved(self):
        desktop = self.desktop
        desktop.keys("ctrl+e")
        desktop.wait_for("Approved: 4 items")
        desktop.keys("alt+i", "ctrl+a")  # the field "Into the file"
        desktop.type(self.exported)
        desktop.picture("export", "Ctrl+E writes the approved texts as a file that the shop imports")
        desktop.keys("Return")
        desktop.wait_for("4 items are in")
        desktop.picture("exported", "Written")
        with open(self.exported, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        check(len(rows) == 4, f"four rows in the exported file; there are {len(rows)}")
        names = {row.get("Name") for row in rows}
        check(all(row.get("ID", "").isdigit() and row.get("Description") for row in rows), f"an ID and a description in each row of {rows[0]}")
        print(f"    the file holds {', '.join(sorted(names))}", flush=True)
        desktop.keys("Escape")

    def survives_the_plug(self):
        desktop = self.desktop
        desktop.keys("e")
        desktop.wait_for("Save and approve")
        desktop.type("Not saved when the power went. ")
        desktop.picture("typing", "A text is being edited")
        desktop.until(lambda: self.is_on_disk("Not saved when the power went."), "what was typed, on disk")
        desktop.kill()
        desktop.start()
        desktop.wait_for(f"5 of {self.count}", patience=60)
        desktop.wait_for("The draft is kept")
        desktop.picture("again", "Killed and started again: the same project, the same text, every decision, and the draft that was not saved")
        desktop.keys("e")
        desktop.wait_for("Save and approve")
        check(any("Not saved when the power went." in text for text in desktop.texts()), "the draft in its field")
        desktop.keys("ctrl+Return")
        desktop.wait_for(f"6 of {self.count}")
        desktop.picture("saved", "E goes on with the draft, Ctrl+Enter saves it")
        desktop.quit()

    def is_on_disk(self, typed):
        work = os.path.join(self.desktop.profile, "workspaces", "sample", "work.db")
        with contextlib.closing(sqlite3.connect(f"file:{work}?mode=ro", uri=True)) as database:
            return any(typed in content for (content,) in database.execute("SELECT content FROM drafts"))

    def steps(self):
        return [self.opens_the_sample_shop, self.decides_by_keys, self.reads_and_edits_a_text, self.finds_keys_and_commands, self.imports_products,
                self.generates_texts, self.reviews_them, self.exports_the_approved, self.survives_the_plug]


def main():
    program, profile, pictures = sys.argv[1:4]
    desktop = Desktop(program, profile, pictures)
    for step in Tour(desktop, pictures).steps():
        try:
            step()
        except Exception as problem:
            desktop.picture("failed", f"FAILED in “{step.__name__.replace('_', ' ')}”: {problem}")
            desktop.kill()
            return 1
    print("the tour is over: nothing was lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
