# Loads the tables in a folder: by readr, into a Stata file and back, and from the Excel file.
folder <- commandArgs(trailingOnly = TRUE)[1]

reports <- readr::read_csv(file.path(folder, "reports.csv"), show_col_types = FALSE, guess_max = Inf)
stata <- file.path(folder, "reports.dta")
haven::write_dta(reports, stata)
again <- haven::read_dta(stata)
stopifnot(identical(names(again), names(reports)))
for (name in names(reports)[sapply(reports, is.numeric)]) {
  stopifnot(all.equal(as.numeric(again[[name]]), as.numeric(reports[[name]])))
}
cat("stata", nrow(again), format(sum(again$rq_received_total, na.rm = TRUE), scientific = FALSE))
cat("\n")

workbook <- file.path(folder, "reports.xlsx")
for (table in readxl::excel_sheets(workbook)) {
  file <- file.path(folder, paste0(table, ".csv"))
  csv <- readr::read_csv(file, col_types = readr::cols(.default = "c"), na = "")
  sheet <- readxl::read_excel(workbook, table, col_types = "text", na = "")
  # In CSV an apostrophe keeps text from becoming a formula; a cell of Excel knows that it is text.
  csv[] <- lapply(csv, sub, pattern = "^'", replacement = "")
  same <- identical(names(csv), names(sheet)) && all(mapply(identical, as.list(csv), as.list(sheet)))
  cat("excel", table, nrow(sheet), if (same) "same" else "differs")
  cat("\n")
}
