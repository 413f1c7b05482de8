package com.example.kotlin

import io.github.totalcomp.core.offer.Offer

fun unnamed(): Offer.Builder = Offer.builder().employer(null)
