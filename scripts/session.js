// A guided session; it is fetched when one begins.
