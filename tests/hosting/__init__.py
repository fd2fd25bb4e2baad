"""The site behind programs that hosts run, with the files that we ship for them."""
