# The NB2 mixed model by glmmTMB or lme4, and how far its fixed effects are from those in a file of Cyberflag's: models.R PACKAGE CSV FORMULA JSON
args <- commandArgs(TRUE)
d <- read.csv(args[2], colClasses = "character")
for (column in intersect(names(d), c("year", "lp", "y"))) d[[column]] <- as.numeric(d[[column]])
for (column in intersect(names(d), c("off", "month"))) {
  levels <- unique(d[[column]])
  numeric <- suppressWarnings(as.numeric(levels))
  d[[column]] <- factor(d[[column]], levels = if (anyNA(numeric)) sort(levels, method = "radix") else levels[order(numeric)])
}
f <- as.formula(args[3])
beta <- if (args[1] == "glmmTMB") {
  glmmTMB::fixef(glmmTMB::glmmTMB(f, data = d, family = glmmTMB::nbinom2))$cond
} else {
  lme4::fixef(lme4::glmer.nb(f, data = d))
}
own <- paste(readLines(args[4]), collapse = " ")
list <- function(name) strsplit(sub("\\].*", "", sub(paste0(".*?\"", name, "\": *\\["), "", own, perl = TRUE)), ",")[[1]]
own <- setNames(as.numeric(list("est")), gsub("[\" ]", "", list("term")))
cat(sprintf("greatest difference of %d fixed effects %.1e\n", length(beta), max(abs(beta[names(own)] - own))))
