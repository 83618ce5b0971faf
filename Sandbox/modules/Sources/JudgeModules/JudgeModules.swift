// The library holds what its dependencies bring.
