# SPDX-License-Identifier: Apache-2.0
"""A check that cannot fail is no check: each rule is broken once here."""
import pathlib
import unittest

from check_rules import include_faults, text_faults

IDS = {"D1-1", "smart_factory_adoption_rate"}


class Rules(unittest.TestCase):
    def broken(self, path, text):
        path = pathlib.Path(path)
        return list(include_faults(path, text)) + list(text_faults(path, text, IDS))

    def test_upward_include(self):
        self.assertTrue(self.broken("src/domain/a.cpp", '#include "app/engine/engine.h"\n'))
        self.assertTrue(self.broken("src/reporting/a.cpp", '#include "content/content.h"\n'))
        self.assertTrue(self.broken("ui/pages/a.cpp", '#include "app/engine/engine.h"\n'))
        self.assertTrue(self.broken("src/datacheck/a.cpp", '#include "domain/scoring/stage.h"\n'))
        self.assertTrue(self.broken("src/datacheck/a.cpp", '#include "content/content.h"\n'))
        self.assertFalse(self.broken("src/datacheck/a.cpp", '#include "domain/types/result.h"\n'))
        self.assertFalse(self.broken("ui/main.cpp", '#include "app/engine/engine.h"\n'))
        self.assertFalse(self.broken("src/app/a.cpp", '#include "storage/uuid.h"\n'))

    def test_qt(self):
        self.assertTrue(self.broken("src/app/a.cpp", "#include <QString>\n"))
        self.assertTrue(self.broken("src/reporting/a.cpp", "#include <QWidget>\n"))
        self.assertFalse(self.broken("src/reporting/a.cpp", "#include <QPainter>\n"))

    def test_sql(self):
        self.assertTrue(self.broken("src/app/a.cpp", 'run("SELECT name FROM company");\n'))
        self.assertFalse(self.broken("src/storage/a.cpp", 'run("SELECT name FROM company");\n'))

    def test_content_ids(self):
        self.assertTrue(self.broken("src/domain/a.cpp", 'find("D1-1");\n'))
        self.assertTrue(self.broken("ui/pages/a.cpp", 'find("smart_factory_adoption_rate");\n'))
        self.assertFalse(self.broken("src/domain/a.cpp", 'find("D1-11");\n'))


if __name__ == "__main__":
    unittest.main()
