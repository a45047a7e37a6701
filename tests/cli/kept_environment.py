# SPDX-License-Identifier: Apache-2.0
"""What the program needs of the environment it is tested in: nothing of the user's."""
import os

KEPT = {name: os.environ[name] for name in ("PATH", "LSAN_OPTIONS") if name in os.environ}
