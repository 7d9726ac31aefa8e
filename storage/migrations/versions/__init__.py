"""One file a step: 0001_…, 0002_…"""
