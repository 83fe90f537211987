import { render } from 'preact'
import '../shared/base.css'
import { CityPage } from './city-page.tsx'
import './city.css'

const place = document.getElementById('city')
if (place !== null) render(<CityPage />, place)
