"""Prints a page of HTML with WeasyPrint, under the Python that has it, and tells the number of pages."""

import sys

from weasyprint import HTML

source, target = sys.argv[1:]
# Witaj's packs are tagged for screen readers too.
variant = {"pdf_variant": "pdf/ua-1"}
document = HTML(filename=source).render(**variant)
document.write_pdf(target, **variant)
print(len(document.pages))
